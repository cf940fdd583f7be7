# The layers, from the bottom up.  A layer's library holds only that layer; a program links its layer and those below.

include src/base/local.mk
include src/num/local.mk
include src/data/local.mk
include src/effects/local.mk
include src/model/local.mk
include src/compare/local.mk
include src/reg/local.mk
include src/explore/local.mk
include src/report/local.mk
include src/plot/local.mk
include src/analysis/local.mk
include src/cli/local.mk

BASE_LAYER = libbase.la $(UNISTRING_LIBS)
NUM_LAYER = libnum.la $(GSL_LIBS) $(BASE_LAYER)
DATA_LAYER = libdata.la $(CSV_LIBS) $(YAML_LIBS) $(BASE_LAYER)
EFFECTS_LAYER = libeffects.la libdata.la $(CSV_LIBS) $(YAML_LIBS) $(NUM_LAYER)
MODEL_LAYER = libmodel.la $(NUM_LAYER)
RESULT_LAYER = libmodel.la $(EFFECTS_LAYER)
COMPARE_LAYER = libcompare.la $(RESULT_LAYER)
REG_LAYER = libreg.la $(RESULT_LAYER)
EXPLORE_LAYER = libexplore.la $(RESULT_LAYER)
STUDY_LAYERS = libcompare.la libreg.la libexplore.la $(RESULT_LAYER)
REPORT_LAYER = libreport.la $(STUDY_LAYERS)
PLOT_LAYER = libplot.la $(STUDY_LAYERS)
ANALYSIS_LAYER = libanalysis.la libreport.la libplot.la $(STUDY_LAYERS)

pkginclude_HEADERS = \
  include/evisyn/archive.h \
  include/evisyn/arms.h \
  include/evisyn/compare.h \
  include/evisyn/dataset.h \
  include/evisyn/document.h \
  include/evisyn/effects.h \
  include/evisyn/field.h \
  include/evisyn/identify.h \
  include/evisyn/import.h \
  include/evisyn/explore.h \
  include/evisyn/methods.h \
  include/evisyn/glmm.h \
  include/evisyn/model.h \
  include/evisyn/plan.h \
  include/evisyn/plot.h \
  include/evisyn/provenance.h \
  include/evisyn/publish.h \
  include/evisyn/reproduce.h \
  include/evisyn/recover.h \
  include/evisyn/regress.h \
  include/evisyn/result.h \
  include/evisyn/run.h \
  include/evisyn/spec.h \
  include/evisyn/status.h \
  include/evisyn/table.h
