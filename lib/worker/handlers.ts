import type { Handler } from './handler';
import { onAcknowledge } from './handlers/on-acknowledge';
import { onActivatePolicy } from './handlers/on-activate-policy';
import { onAddRemark } from './handlers/on-add-remark';
import { onAnswerRefusal } from './handlers/on-answer-refusal';
import { onChangeNotifications } from './handlers/on-change-notifications';
import { onChangeRemark } from './handlers/on-change-remark';
import { onChangeRetention } from './handlers/on-change-retention';
import { onCheckOff } from './handlers/on-check-off';
import { onConfirmCustomer } from './handlers/on-confirm-customer';
import { onConnect } from './handlers/on-connect';
import { onConnectAs } from './handlers/on-connect-as';
import { onDeed } from './handlers/on-deed';
import { onDiscardPolicyDraft } from './handlers/on-discard-policy-draft';
import { onDisconnect } from './handlers/on-disconnect';
import { onEndHealthOverride } from './handlers/on-end-health-override';
import { onEndPlayTask } from './handlers/on-end-play-task';
import { onEndSample } from './handlers/on-end-sample';
import { onEndSnooze } from './handlers/on-end-snooze';
import { onEscalate } from './handlers/on-escalate';
import { onEscalateAccount } from './handlers/on-escalate-account';
import { onExportHistory } from './handlers/on-export-history';
import { onFindEscalations } from './handlers/on-find-escalations';
import { onFindImportCustomer } from './handlers/on-find-import-customer';
import { onImportRemarks } from './handlers/on-import-remarks';
import { onKeepDraft } from './handlers/on-keep-draft';
import { onKeepImport } from './handlers/on-keep-import';
import { onListCustomers } from './handlers/on-list-customers';
import { onListEscalations } from './handlers/on-list-escalations';
import { onListOwners } from './handlers/on-list-owners';
import { onListPreviewCustomers } from './handlers/on-list-preview-customers';
import { onListTickets } from './handlers/on-list-tickets';
import { onMarkRead } from './handlers/on-mark-read';
import { onMatchImportCustomers } from './handlers/on-match-import-customers';
import { onNameOwner } from './handlers/on-name-owner';
import { onOpenPage } from './handlers/on-open-page';
import { onOpenRecord } from './handlers/on-open-record';
import { onOpenSignIn } from './handlers/on-open-sign-in';
import { onPartCustomer } from './handlers/on-part-customer';
import { onPlaced } from './handlers/on-placed';
import { onPlanAccountEscalation } from './handlers/on-plan-account-escalation';
import { onPreviewHealth } from './handlers/on-preview-health';
import { onReadAuditLog } from './handlers/on-read-audit-log';
import { onReadBrief } from './handlers/on-read-brief';
import { onReadCalendars } from './handlers/on-read-calendars';
import { onReadChecklist } from './handlers/on-read-checklist';
import { onReadClockTraces } from './handlers/on-read-clock-traces';
import { onReadDebriefs } from './handlers/on-read-debriefs';
import { onReadDeskPolicy } from './handlers/on-read-desk-policy';
import { onReadDiagnostics } from './handlers/on-read-diagnostics';
import { onReadDrafts } from './handlers/on-read-drafts';
import { onReadDue } from './handlers/on-read-due';
import { onReadEgress } from './handlers/on-read-egress';
import { onReadHistory } from './handlers/on-read-history';
import { onReadImportMapping } from './handlers/on-read-import-mapping';
import { onReadImports } from './handlers/on-read-imports';
import { onReadInbox } from './handlers/on-read-inbox';
import { onReadKpis } from './handlers/on-read-kpis';
import { onReadLog } from './handlers/on-read-log';
import { onReadMapping } from './handlers/on-read-mapping';
import { onReadNotes } from './handlers/on-read-notes';
import { onReadNotifications } from './handlers/on-read-notifications';
import { onReadPanel } from './handlers/on-read-panel';
import { onReadPlays } from './handlers/on-read-plays';
import { onReadPolicy } from './handlers/on-read-policy';
import { onReadPolicyExamples } from './handlers/on-read-policy-examples';
import { onReadPolicyFile } from './handlers/on-read-policy-file';
import { onReadPolicyVersions } from './handlers/on-read-policy-versions';
import { onReadPreflight } from './handlers/on-read-preflight';
import { onReadPulses } from './handlers/on-read-pulses';
import { onReadQueue } from './handlers/on-read-queue';
import { onReadQuiet } from './handlers/on-read-quiet';
import { onReadRecordAgain } from './handlers/on-read-record-again';
import { onReadRemarks } from './handlers/on-read-remarks';
import { onReadRiskVolume } from './handlers/on-read-risk-volume';
import { onReadSample } from './handlers/on-read-sample';
import { onReadSettings } from './handlers/on-read-settings';
import { onReadSignals } from './handlers/on-read-signals';
import { onReadSlaPolicies } from './handlers/on-read-sla-policies';
import { onReadStored } from './handlers/on-read-stored';
import { onReadStorm } from './handlers/on-read-storm';
import { onReadWeather } from './handlers/on-read-weather';
import { onReadWelcome } from './handlers/on-read-welcome';
import { onReadWhy } from './handlers/on-read-why';
import { onRefreshQueue } from './handlers/on-refresh-queue';
import { onReloadPage } from './handlers/on-reload-page';
import { onReloadTab } from './handlers/on-reload-tab';
import { onReplayPolicy } from './handlers/on-replay-policy';
import { onReply } from './handlers/on-reply';
import { onResolve } from './handlers/on-resolve';
import { onSaveCoachNote } from './handlers/on-save-coach-note';
import { onSaveMapping } from './handlers/on-save-mapping';
import { onSavePolicyDraft } from './handlers/on-save-policy-draft';
import { onSaveWriting } from './handlers/on-save-writing';
import { onSayPulse } from './handlers/on-say-pulse';
import { onSaySignal } from './handlers/on-say-signal';
import { onSetHealthOverride } from './handlers/on-set-health-override';
import { onSetIssueType } from './handlers/on-set-issue-type';
import { onShowTab } from './handlers/on-show-tab';
import { onSkipWelcome } from './handlers/on-skip-welcome';
import { onSnooze } from './handlers/on-snooze';
import { onStartHistory } from './handlers/on-start-history';
import { onStartPlay } from './handlers/on-start-play';
import { onStartSample } from './handlers/on-start-sample';
import { onStopHistory } from './handlers/on-stop-history';
import { onTakeBackImport } from './handlers/on-take-back-import';
import { onTakeBackPulse } from './handlers/on-take-back-pulse';
import { onTestConnection } from './handlers/on-test-connection';
import { onTryAbilitiesAgain } from './handlers/on-try-abilities-again';
import { onTryPopUp } from './handlers/on-try-pop-up';
import { onUndo } from './handlers/on-undo';
import { onUndoAccountEscalation } from './handlers/on-undo-account-escalation';
import { onUseSession } from './handlers/on-use-session';
import { onVisible } from './handlers/on-visible';
import { onWipe } from './handlers/on-wipe';

/** Everything the worker answers. `open-panel` is not here: it must be done before any await. */
export const handlers: readonly Handler[] = [
  onAcknowledge,
  onAnswerRefusal,
  onCheckOff,
  onConfirmCustomer,
  onConnect,
  onConnectAs,
  onDeed,
  onDisconnect,
  onEndHealthOverride,
  onEndPlayTask,
  onEscalate,
  onEscalateAccount,
  onExportHistory,
  onKeepDraft,
  onListOwners,
  onListPreviewCustomers,
  onNameOwner,
  onOpenRecord,
  onOpenSignIn,
  onPartCustomer,
  onPlaced,
  onPlanAccountEscalation,
  onPreviewHealth,
  onReadBrief,
  onReadCalendars,
  onReadChecklist,
  onReadClockTraces,
  onReadDeskPolicy,
  onReadDiagnostics,
  onReadDrafts,
  onReadDue,
  onReadHistory,
  onReadAuditLog,
  onReadDebriefs,
  onReadKpis,
  onReadLog,
  onReadMapping,
  onReadNotes,
  onReadPanel,
  onReadPlays,
  onReadPulses,
  onReadPreflight,
  onReadQueue,
  onReadRecordAgain,
  onReadRiskVolume,
  onReadSettings,
  onReadSignals,
  onReadSlaPolicies,
  onReadStorm,
  onReadWeather,
  onReadWhy,
  onRefreshQueue,
  onReloadPage,
  onReply,
  onResolve,
  onSaveCoachNote,
  onSaveMapping,
  onSaveWriting,
  onSaySignal,
  onSayPulse,
  onSetHealthOverride,
  onSetIssueType,
  onStartHistory,
  onStartPlay,
  onStopHistory,
  onTakeBackPulse,
  onTestConnection,
  onTryAbilitiesAgain,
  onTryPopUp,
  onUndo,
  onUseSession,
  onUndoAccountEscalation,
  onVisible,
  onChangeNotifications,
  onMarkRead,
  onReadInbox,
  onReadNotifications,
  onSnooze,
  onReadWelcome,
  onDiscardPolicyDraft,
  onReadPolicy,
  onSavePolicyDraft,
  onReloadTab,
  onShowTab,
  onSkipWelcome,
  onActivatePolicy,
  onFindImportCustomer,
  onKeepImport,
  onMatchImportCustomers,
  onReadImports,
  onReadImportMapping,
  onTakeBackImport,
  onFindEscalations,
  onListCustomers,
  onListEscalations,
  onListTickets,
  onOpenPage,
  onReadPolicyFile,
  onReadPolicyVersions,
  onReplayPolicy,
  onReadSample,
  onStartSample,
  onEndSample,
  onReadPolicyExamples,
  onEndSnooze,
  onReadQuiet,
  onReadRemarks,
  onAddRemark,
  onChangeRemark,
  onImportRemarks,
  onChangeRetention,
  onReadEgress,
  onReadStored,
  onWipe,
];
