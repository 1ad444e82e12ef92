const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const entry = (en: string, zh: string, how: string, howZh: string) => ({
  label: text(en, zh),
  strategy: text(how, howZh),
});

/** METHODS 7.2: how a complaining customer is met, by how they come, the seven steps, and causes; the first three are ours. */
export const complaints = {
  tempers: {
    stubborn: entry(
      'Stubborn',
      '固执型',
      'Stay patient, keep to facts and papers, and let somebody senior confirm them.',
      '保持耐心，以事实和书面材料说话，必要时请上级确认。',
    ),
    hesitant: entry(
      'Hesitant',
      '犹豫型',
      'Ask simple questions, offer two ways out, and help them choose.',
      '提简单的问题，给出两种方案，帮助其选定。',
    ),
    friendly: entry(
      'Friendly',
      '友善型',
      'Do not take kindness for contentment: deal with it as fast as with the loud ones.',
      '客气不等于满意：与激烈投诉同样迅速处理。',
    ),
    angry: entry(
      'Angry',
      '愤怒型',
      'Listen to the end, in a quiet place, before a word of explanation; never argue.',
      '先请到安静处听完，再作解释；绝不争辩。',
    ),
  },
  steps: [
    text('Listen', '倾听'),
    text('Accept how they feel', '接纳情绪'),
    text('Apologise', '致歉'),
    text('Understand the need and the worry', '了解需求与顾虑'),
    text('Look for a way out together', '共同寻求解决办法'),
    text('Say what will be done, and by when', '说明处理措施与时限'),
    text('Call back', '回访'),
  ],
  causes: [
    { id: 'fault', label: text('Fault or quality', '故障或质量') },
    { id: 'delay', label: text('Delay', '延误') },
    { id: 'bill', label: text('Bill or price', '账单或价格') },
    { id: 'attitude', label: text('Attitude: not heard, not taken seriously', '态度：未被倾听和接纳') },
    { id: 'words', label: text('Words: told no, told off', '谈吐：被否定、被顶撞') },
    { id: 'appearance', label: text('Appearance', '穿着仪表') },
    { id: 'interest', label: text('Our interest before theirs', '观念：只顾我方利益') },
    { id: 'knowledge', label: text('Lack of knowledge', '专业不足') },
    { id: 'means', label: text('Lack of tools or papers', '工具或资料不足') },
  ],
};
