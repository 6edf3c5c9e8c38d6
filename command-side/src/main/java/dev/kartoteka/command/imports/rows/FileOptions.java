package dev.kartoteka.command.imports.rows;

import java.nio.charset.Charset;
import java.util.List;

/**
 * How files are to be read.
 *
 * @param separator of CSV fields; a blank stands for one or more
 * @param headers of files that have none, each for files of as many columns; such files may also have one of their own
 * @param mostUnpacked bytes of one file after unpacking, so that a small upload cannot keep the system busy for days
 */
public record FileOptions(char separator, Charset charset, List<List<String>> headers, long mostUnpacked) {}
