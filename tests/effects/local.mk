# Unit tests of src/effects.
