"""Printed pages: what stands on a sheet, how it is set on A4, and the two ways out, a printer and a PDF."""
