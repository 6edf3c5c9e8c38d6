/** Document templates: texts with placeholders. */
@NullMarked
package dev.kartoteka.query.template;

import org.jspecify.annotations.NullMarked;
