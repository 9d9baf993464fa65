/**
 * Documents that are known before they are sent: what was parsed and validated once, what
 * clients name by its hash, and what the operator trusts.
 */
@NullMarked
package org.meetingrecords.documents;

import org.jspecify.annotations.NullMarked;
