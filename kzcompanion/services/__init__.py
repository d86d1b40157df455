"""What a user can do, one file per group of deeds; free of Qt."""
