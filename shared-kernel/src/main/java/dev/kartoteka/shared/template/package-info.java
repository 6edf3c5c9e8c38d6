/** Document templates: texts with placeholders. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.template;

import org.jspecify.annotations.NullMarked;
