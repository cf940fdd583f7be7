# Unit tests of src/analysis.
