/**
 * Importing transcripts: at start-up and from the command line.
 */
@NullMarked
package org.meetingrecords.ingestion;

import org.jspecify.annotations.NullMarked;
