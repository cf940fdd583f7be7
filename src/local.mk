# The layers, from the bottom up.  A layer's library holds only that layer; a program links its layer and those below.

include src/base/local.mk
include src/num/local.mk
include src/data/local.mk
include src/effects/local.mk
include src/model/local.mk
include src/report/local.mk
include src/plot/local.mk
include src/analysis/local.mk
include src/cli/local.mk

BASE_LAYER = libbase.la $(UNISTRING_LIBS)
NUM_LAYER = libnum.la $(GSL_LIBS) $(BASE_LAYER)
DATA_LAYER = libdata.la $(CSV_LIBS) $(YAML_LIBS) $(BASE_LAYER)
EFFECTS_LAYER = libeffects.la libdata.la libnum.la $(CSV_LIBS) $(YAML_LIBS) $(GSL_LIBS) $(BASE_LAYER)
MODEL_LAYER = libmodel.la $(NUM_LAYER)
REPORT_LAYER = libreport.la $(BASE_LAYER)
PLOT_LAYER = libplot.la $(BASE_LAYER)

nobase_include_HEADERS = \
  include/evisyn/dataset.h \
  include/evisyn/document.h \
  include/evisyn/effects.h \
  include/evisyn/glmm.h \
  include/evisyn/model.h \
  include/evisyn/plot.h \
  include/evisyn/result.h \
  include/evisyn/status.h \
  include/evisyn/table.h
