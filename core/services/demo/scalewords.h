// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

// The material of made-up workspaces. Plain data: change it and every seed gives other rows.
namespace helpdesk::scalewords {

inline constexpr auto common = std::to_array<const char*>(
    {"the", "to", "and", "is", "in", "of", "a", "we", "not", "for", "it", "on", "this", "with", "our", "users", "that", "have",
     "after", "since", "you", "but", "please", "are", "can", "from", "was", "when", "all", "they", "be", "at", "as", "error", "no",
     "has", "does", "will", "again", "today", "still", "only", "if", "one", "mail", "account", "tenant", "same", "by", "there",
     "customer", "office", "new", "works", "update", "sign", "message", "yesterday", "access", "time", "which", "could", "been",
     "so", "would", "some", "now", "week", "before", "shows", "than", "help", "other", "any", "day", "check", "been", "thank"});

inline constexpr auto support = std::to_array<const char*>(
    {"mailbox", "licence", "outlook", "teams", "sharepoint", "onedrive", "exchange", "azure", "subscription", "password", "policy",
     "domain", "calendar", "meeting", "client", "browser", "quota", "sync", "folder", "file", "permission", "group", "device",
     "intune", "defender", "quarantine", "phishing", "connector", "relay", "spf", "dkim", "dmarc", "mx", "dns", "certificate",
     "expired", "renewal", "invoice", "credit", "seats", "order", "billing", "reservation", "virtual", "machine", "network",
     "gateway", "firewall", "vpn", "storage", "backup", "restore", "region", "resource", "deployment", "pipeline", "database",
     "server", "failover", "latency", "timeout", "throttled", "restart", "snapshot", "disk", "image", "kubernetes", "cluster",
     "container", "registry", "function", "trigger", "flow", "connection", "dataverse", "environment", "solution", "plugin",
     "entity", "form", "dashboard", "report", "refresh", "gateway", "workspace", "dataset", "journal", "ledger", "posting",
     "vendor", "warehouse", "inventory", "batch", "extension", "sandbox", "production", "release", "version", "rollback",
     "authenticator", "conditional", "session", "token", "consent", "application", "registration", "secret", "service",
     "principal", "role", "administrator", "delegated", "relationship", "escalation", "incident", "advisory", "outage", "health",
     "trace", "log", "screenshot", "correlation", "diagnostic", "workaround", "blocked", "denied", "delayed", "duplicated",
     "missing", "deleted", "suspended", "disabled", "provisioned", "migrated", "assigned", "shared", "archive", "retention",
     "label", "audit", "compliance", "encryption", "signature", "attachment", "distribution", "transport", "rule", "queue",
     "call", "phone", "headset", "camera", "recording", "channel", "guest", "external", "federation", "hybrid", "directory",
     "attribute", "proxy", "autodiscover", "profile", "cache", "addin", "macro", "activation", "installation", "printer",
     "laptop", "tablet", "desktop", "warehouse", "branch", "headquarters", "manager", "colleague", "accounting", "logistics",
     "marketing", "director", "auditor", "supplier", "deadline", "urgent", "monday", "tuesday", "wednesday", "thursday",
     "friday", "morning", "afternoon", "evening", "hours", "minutes", "several", "nobody", "everybody", "reproduce",
     "intermittent", "sporadic", "regularly", "suddenly", "unexpected", "confirmed", "resolved", "investigate", "configure"});

inline constexpr auto onsets = std::to_array<const char*>(
    {"b", "br", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w", "z"});
inline constexpr auto rimes = std::to_array<const char*>(
    {"a", "e", "i", "o", "u", "an", "el", "in", "or", "un", "as", "et", "il", "om", "ar", "en", "is", "ol", "ur", "ai"});

inline constexpr auto errors = std::to_array<const char*>(
    {"0x80070005", "0x8004010F", "0x800CCC0E", "0x80040115", "0x8018002b", "0xCAA20003", "0x80070643", "0xC004C003",
     "AADSTS50011", "AADSTS50076", "AADSTS53003", "AADSTS65001", "AADSTS70008", "AADSTS90072", "AADSTS7000222",
     "550 5.1.10", "550 5.7.64", "550 5.7.708", "554 5.2.2", "421 4.7.66", "452 4.5.3", "451 4.7.500", "HTTP 403",
     "HTTP 429", "HTTP 503", "QuotaExceeded", "AllocationFailed", "SkuNotAvailable", "AuthorizationFailed",
     "ResourceNotFound", "OperationNotAllowed", "BapSystemError", "SqlException 40613", "RT0012", "BackendConnectionFailure"});

inline constexpr auto things = std::to_array<const char*>(
    {"Shared mailbox", "Teams meetings", "Outlook on the web", "OneDrive sync", "SharePoint site", "Licence assignment",
     "Mail flow", "Sign-in", "Authenticator prompt", "Virtual machine", "App Service", "SQL database", "Storage account",
     "VPN gateway", "Backup job", "Invoice", "Renewal", "Seat count", "Business Central posting", "Sales dashboard",
     "Power Automate flow", "Dataverse import", "Payment journal", "Calendar", "Distribution group", "Quarantine",
     "Conditional Access policy", "Guest access", "Azure reservation", "Domain verification"});
inline constexpr auto troubles = std::to_array<const char*>(
    {"does not work", "is very slow", "shows an error", "is missing", "stopped", "fails sometimes", "is blocked",
     "cannot be opened", "is duplicated", "needs a change", "times out", "was deleted by mistake", "is not synchronised",
     "is refused", "looks wrong", "has to be moved"});
inline constexpr auto circumstances = std::to_array<const char*>(
    {"since this morning", "for one user", "for the whole office", "after the update", "in the warehouse", "for guests",
     "on new laptops", "on mobile phones", "since the migration", "in the sales team", "after a password change",
     "before the audit", "in accounting", "at month end", "for external partners", "in one branch"});

inline constexpr auto causes = std::to_array<const char*>(
    {"Setting changed by an administrator", "Expired certificate", "Licence was not assigned", "Known incident at Microsoft",
     "Cached credentials on the device", "Outdated client version", "Policy was too strict", "Full mailbox",
     "Wrong DNS record", "Question, nothing was broken", "Limit of the service reached", "Expired secret"});
inline constexpr auto solutions = std::to_array<const char*>(
    {"Setting restored and tested with the user", "Certificate renewed", "Licence assigned", "Restored by Microsoft",
     "Credentials removed, signed in anew", "Client updated", "Exception added to the policy", "Archive enabled",
     "DNS record corrected", "Explained in writing", "Limit raised", "New secret created and stored"});

inline constexpr auto firstNames = std::to_array<const char*>(
    {"Anna", "Ben", "Carla", "David", "Elena", "Frank", "Greta", "Hugo", "Ines", "Jonas", "Karin", "Luis", "Mara", "Nils",
     "Olga", "Paul", "Rita", "Sven", "Tara", "Udo", "Vera", "Wim", "Yana", "Zoe"});
inline constexpr auto trades = std::to_array<const char*>(
    {"Logistics", "Foods", "Consulting", "Energy", "Clinics", "Media", "Hotels", "Motors", "Textiles", "Pharma", "Software",
     "Insurance", "Shipping", "Construction", "Schools", "Retail"});
inline constexpr auto countries
    = std::to_array<const char*>({"DE", "FR", "GB", "NL", "LV", "EE", "LT", "PL", "SE", "FI", "AT", "CH", "ES", "IT", "CZ", "IE"});

} // namespace helpdesk::scalewords
