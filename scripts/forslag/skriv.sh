#!/usr/bin/env bash
# Skriver utkastet i RESULTAT (base64 av JSON fra scripts/forslag/index.ts) til grenen forslag/NUMMER, åpner et
# endringsforslag og svarer på saken. Det som står i RESULTAT, er data: det går bare gjennom jq og filer.
set -euo pipefail

[[ "$NUMMER" =~ ^[0-9]+$ ]] || { echo 'Saken har ikke noe nummer.' >&2; exit 1; }
mappe=$(mktemp -d)
trap 'rm -rf "$mappe"' EXIT
printf '%s' "$RESULTAT" | base64 --decode > "$mappe/resultat.json"
resultat() { jq --exit-status --raw-output "$1" "$mappe/resultat.json"; }
resultat '.kommentar' > "$mappe/kommentar.md"

gren="forslag/$NUMMER"
robot='41898282+github-actions[bot]@users.noreply.github.com'
lager=${LAGER:-"https://x-access-token:${GH_TOKEN}@github.com/${GITHUB_REPOSITORY}.git"}

# En redaktør som har begynt å skrive i utkastet, skal ikke få det skrevet over.
redaksjonen_har_overtatt() {
  git fetch --quiet --depth=1 "$lager" "$gren" 2>/dev/null || return 1
  [[ "$(git log -1 --format=%ae FETCH_HEAD)" != "$robot" ]]
}

if [[ "$(resultat '.slag')" == utkast ]] && ! redaksjonen_har_overtatt; then
  git switch --quiet --force-create "$gren"
  antall=$(resultat '.filer | length')
  for ((nr = 0; nr < antall; nr++)); do
    fil=$(resultat ".filer[$nr].fil")
    [[ "$fil" =~ ^content/(metoder|kilder)/[a-z0-9]+(-[a-z0-9]+)*\.(mdx|yaml)$ ]] || { echo 'Uventet filnavn.' >&2; exit 1; }
    [[ ! -e "$fil" ]] || { echo 'Filen finnes fra før.' >&2; exit 1; }
    jq --exit-status --join-output ".filer[$nr].tekst" "$mappe/resultat.json" > "$fil"
    git add -- "$fil"
  done
  git -c user.name='github-actions[bot]' -c user.email="$robot" commit --quiet --message "Utkast fra forslag $NUMMER"
  git push --quiet --force "$lager" "HEAD:refs/heads/$gren"
  if [[ -z "$(gh pr list --head "$gren" --state open --json number --jq '.[].number')" ]]; then
    { cat "$mappe/kommentar.md"; printf '\n\nFra forslag #%s.\n' "$NUMMER"; } > "$mappe/beskrivelse.md"
    gh pr create --draft --base "$STANDARDGREN" --head "$gren" \
      --title "$(resultat '.tittel')" --body-file "$mappe/beskrivelse.md" \
      || printf '\n\nRedaksjonen må selv åpne endringsforslaget fra grenen `%s`.\n' "$gren" >> "$mappe/kommentar.md"
  fi
fi

gh issue comment "$NUMMER" --edit-last --create-if-none --body-file "$mappe/kommentar.md"
