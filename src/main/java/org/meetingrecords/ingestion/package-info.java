/**
 * Importing transcripts: at start-up, from the command line and over HTTP.
 */
@NullMarked
package org.meetingrecords.ingestion;

import org.jspecify.annotations.NullMarked;
