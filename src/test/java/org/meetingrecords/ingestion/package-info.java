/**
 * Tests of the import.
 */
@NullMarked
package org.meetingrecords.ingestion;

import org.jspecify.annotations.NullMarked;
