package dev.kartoteka.command.imports.rows;

import java.nio.charset.Charset;

/**
 * How files are to be read.
 *
 * @param separator of CSV fields
 * @param mostUnpacked bytes of one file after unpacking, so that a small upload cannot keep the system busy for days
 */
public record FileOptions(char separator, Charset charset, long mostUnpacked) {}
