/**
 * Documents that are known before they are sent: what was parsed and validated once.
 */
@NullMarked
package org.meetingrecords.documents;

import org.jspecify.annotations.NullMarked;
