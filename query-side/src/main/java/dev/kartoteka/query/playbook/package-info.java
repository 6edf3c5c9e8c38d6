/** What is to be done next with a deal: the first point of its stage's checklist that is not done, or the next stage. */
@NullMarked
package dev.kartoteka.query.playbook;

import org.jspecify.annotations.NullMarked;
