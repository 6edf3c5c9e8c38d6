/**
 * The read store of the standalone mode: a server inside the JVM that speaks the MongoDB wire protocol and keeps its
 * documents and ordered indexes in one file. The query side talks to it through the same driver as to a real MongoDB.
 */
@NullMarked
package dev.kartoteka.standalone.readstore;

import org.jspecify.annotations.NullMarked;
