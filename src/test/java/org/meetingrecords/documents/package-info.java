@NullMarked
package org.meetingrecords.documents;

import org.jspecify.annotations.NullMarked;
