/** Document templates: texts with placeholders, by kind and language, in versions. */
@NullMarked
package dev.kartoteka.command.template;

import org.jspecify.annotations.NullMarked;
