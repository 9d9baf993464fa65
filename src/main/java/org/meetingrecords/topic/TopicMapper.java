package org.meetingrecords.topic;

import org.mapstruct.Mapper;

@Mapper
interface TopicMapper {

	Topic toTopic(TopicEntity entity);

}
