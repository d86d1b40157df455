"""The only room that sees a secret in clear."""
