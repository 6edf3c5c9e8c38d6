/** Orders: what a client has ordered, how far it is, and what came back. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.order;

import org.jspecify.annotations.NullMarked;
