"""The only room that sees a secret in clear: ciphers, the sealed format, and the vault itself."""
