package org.meetingrecords.meeting;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface MeetingMapper {

	@Mapping(target = "isComplete", source = "complete")
	Meeting toMeeting(StoredMeetingEntity entity);

	Source toSource(SourceEntity entity);

	Participant toParticipant(StoredParticipantEntity entity);

	Revision toRevision(RevisionEntity entity);

	Region toRegion(RegionEntity entity);

}
