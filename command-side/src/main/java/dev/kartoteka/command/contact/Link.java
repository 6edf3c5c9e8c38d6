package dev.kartoteka.command.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** In which role a contact acts for a client, and since when if that is known. */
record Link(@Nullable String role, @Nullable LocalDate since) {}
