# The whole library.  (empty for now)
libevisyn_la_SOURCES = 
libevisyn_la_LIBADD = libbase.la
