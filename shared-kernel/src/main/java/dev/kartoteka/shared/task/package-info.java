/** Tasks: what somebody is to do, until when, and whether it was done. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.task;

import org.jspecify.annotations.NullMarked;
