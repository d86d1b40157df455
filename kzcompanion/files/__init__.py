"""How bytes reach and leave the disk; knows no meaning."""
