# Unit tests of src/num.
