// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk::cli {

class Command;

/// Each adds its branch to the tree of commands.
void addWorkspaceCommands(Command& root);
void addImportCommand(Command& root);
void addCustomerCommands(Command& root);
void addSubscriptionCommands(Command& root);
void addContactCommands(Command& root);
void addTicketCommands(Command& root);
void addSearchCommand(Command& root);
void addMacroCommands(Command& root);
void addViewCommands(Command& root);
void addUndoCommands(Command& root);
void addUserCommands(Command& root);
void addPartnerCommands(Command& root);
void addGuideCommands(Command& root);
void addGuideLibraryCommands(Command& guide); ///< the part of `guide` that is about guides, not tickets
void addArticleCommands(Command& root);
void addRouteCommand(Command& root);
void addEvidenceCommands(Command& root);
void addEscalationCommands(Command& root);
/// `escalation packet`, in its own file: the request as the target asks for it.
void addEscalationPacket(Command& escalation);
void addPlanCommands(Command& root);
void addBalanceCommands(Command& root);
void addHoursCommands(Command& root);
void addOutageCommands(Command& root);
void addClaimCommands(Command& root);
void addOfferingCommands(Command& root);
void addAgreementCommands(Command& root);
void addRuleCommands(Command& root);
void addExportCommands(Command& root);
void addReportCommands(Command& root);
void addReviewCommands(Command& root);
void addAuditCommands(Command& root);
void addCalendarCommands(Command& root);
void addCalendarListCommands(Command& calendar); ///< the part of `calendar` that is about those of the workspace
void addPolicyCommands(Command& root);
void addNotificationCommands(Command& root);
void addServiceLevelCommands(Command& root);
void addCompletionCommand(Command& root);

} // namespace helpdesk::cli
