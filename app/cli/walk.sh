#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Walks through the main job with helpdeskctl, on a demo workspace of its own: import, new ticket, diagnosis,
# escalation, resolution, CSV. Shows each command before its output and stops at the first that fails.
# HELPDESKCTL names the program; without it the one on the PATH is taken.
set -euo pipefail

helpdeskctl=${HELPDESKCTL:-helpdeskctl}
command -v "$helpdeskctl" >/dev/null || { echo "walk.sh: $helpdeskctl was not found; build it, or name it with HELPDESKCTL." >&2; exit 1; }

folder=$(mktemp -d "${TMPDIR:-/tmp}/helpdesk-walk.XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export HELPDESK_WORKSPACE=$folder/demo.helpdesk

say() {
    printf '\n# %s\n' "$*"
}

# Shows a command as it would be typed, then runs it.
show() {
    local word line='$ helpdeskctl'
    for word in "$@"; do
        case $word in
        *[!A-Za-z0-9_./,:=@#-]*) line+=" \"$word\"" ;;
        *) line+=" $word" ;;
        esac
    done
    printf '%s\n' "$line"
    "$helpdeskctl" "$@"
}

say "A workspace with demo data, and two people to work in it"
show workspace create --demo
show user add walk.agent --name "Mia Lindgren" --role agent
show user add walk.lead --name "Jonas Weber" --role supervisor

say "Import: what Partner Center exports, tried first, then for good"
cat > Customers.csv <<'CSV'
Microsoft ID,Company name,Primary domain name,Relationship
7c1d9b3e-4f2a-4d6b-9a55-0e8f6b1c2d3a,Wide Harbour Books,wideharbourbooks.example,Cloud Reseller
2b8e5f60-93c4-4c1e-8d27-5a4b3c2d1e0f,Birch & Lake Dental,birchlake.example,Cloud Reseller
CSV
show import Customers.csv --dry-run
show import Customers.csv
# What the programming interface tells of one customer, the right to work in their tenant included.
cat > birchlake.json <<'JSON'
{"id": "2b8e5f60-93c4-4c1e-8d27-5a4b3c2d1e0f",
 "companyProfile": {"tenantId": "2b8e5f60-93c4-4c1e-8d27-5a4b3c2d1e0f", "domain": "birchlake.example", "companyName": "Birch & Lake Dental"},
 "relationshipToPartner": "reseller", "allowDelegatedAccess": true}
JSON
show import birchlake.json
show contact add --customer birchlake.example --name "Ines Castro" --email ines@birchlake.example --authorised

say "A phone call becomes a ticket"
show --as walk.agent ticket create --customer birchlake.example --contact "Ines Castro" --assignee me \
    --title "Nobody can send mail since this morning" \
    --body "Outlook shows error 5.7.708 for everybody at the practice." \
    --service office365 --category technical --problem "Mail flow" --impact everyone --urgency degraded | tee answer
number=$(tail -n 1 answer)

say "Diagnosis"
show --as walk.agent ticket do "$number" start_diagnosis
show --as walk.agent ticket note "$number" "Message trace: the tenant's outbound mail is blocked."
show --as walk.agent ticket triggers "$number"

say "Evidence: what Microsoft will ask, filled from the ticket where it knows, and kept with it"
show --as walk.agent evidence show "$number"
show --as walk.agent evidence set "$number" workload exchange_online
show --as walk.agent evidence set "$number" started_at "2026-01-12 08:10 Europe/Riga"
show --as walk.agent evidence set "$number" affected_users 14

say "Escalation: requested by the agent, approved by the supervisor, filed with Microsoft's number"
show --as walk.agent ticket do "$number" request_escalation --route m365_admin_center --entitlement csp \
    --health-check "No incident for Exchange Online" \
    --evidence "Nobody at the practice can send mail; the message trace of 10 mails is attached." \
    --evidence-item error_text="550 5.7.708 Access denied, traffic not accepted from this IP" \
    --evidence-item repro_steps="Send a mail to any outside address" \
    --evidence-item steps_tried="Message trace: blocked. Restricted users: none. Connectors: none." \
    --contact-24x7 "Jonas Weber, +49 30 1234567"
show --as walk.agent escalation packet "$number"
show --as walk.lead ticket do "$number" approve_escalation
show --as walk.agent ticket do "$number" file_escalation --case-number 112233445566778
show --as walk.agent ticket show "$number"

say "Microsoft has answered; the ticket is solved"
show --as walk.agent escalation update "$number" --message "The block will be lifted within the hour" --author "Exchange engineer"
show escalation list
show --as walk.agent escalation update "$number" --outcome fixed
show --as walk.agent ticket reply "$number" "Microsoft has lifted the block; mail flows again."
show --as walk.agent ticket do "$number" resolve --cause "Outbound mail blocked by spam protection" \
    --solution "Block lifted by Microsoft" --minutes 35
show ticket history "$number"

say "The list as CSV"
show export tickets is:any --out tickets.csv
head -n 4 tickets.csv
printf '\n# That was the main job; the desktop program does the same with a window.\n'
