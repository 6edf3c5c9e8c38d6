/** What every HTTP exchange has: a trace id, limits, strict JSON. */
@NullMarked
package dev.kartoteka.platform.web;

import org.jspecify.annotations.NullMarked;
