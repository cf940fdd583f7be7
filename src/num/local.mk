noinst_LTLIBRARIES += libnum.la
libnum_la_CPPFLAGS = $(AM_CPPFLAGS) $(GSL_CFLAGS)
libnum_la_SOURCES = \
  src/num/cholesky.c \
  src/num/cholesky.h \
  src/num/dist.c \
  src/num/dist.h \
  src/num/maximum.c \
  src/num/newton.c \
  src/num/newton.h \
  src/num/optim.h \
  src/num/quadrature.c \
  src/num/quadrature.h \
  src/num/random.c \
  src/num/random.h \
  src/num/root.c \
  src/num/special.c \
  src/num/special.h \
  src/num/sum.c \
  src/num/sum.h
