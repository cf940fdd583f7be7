# Unit tests of src/data.
