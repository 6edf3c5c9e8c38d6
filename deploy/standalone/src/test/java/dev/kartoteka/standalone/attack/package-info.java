/** The attacks and accidents that befell others, one test each; docs/security.md says which test shows which. */
@NullMarked
package dev.kartoteka.standalone.attack;

import org.jspecify.annotations.NullMarked;
