/** The blocklist: values by which undesirable persons are known. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.blocklist;

import org.jspecify.annotations.NullMarked;
