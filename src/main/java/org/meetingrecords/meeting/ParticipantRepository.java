package org.meetingrecords.meeting;

import org.meetingrecords.paging.EntityRepository;

interface ParticipantRepository extends EntityRepository<ParticipantEntity> {

}
