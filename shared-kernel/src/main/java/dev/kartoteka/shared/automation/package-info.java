/** What is done by rule: the rules, and each time one fired. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.automation;

import org.jspecify.annotations.NullMarked;
