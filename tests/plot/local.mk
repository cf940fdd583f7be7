# Unit tests of src/plot.
