#!/bin/sh
# Writes a migration for both databases: ./add-migration.sh AddHolds
# Until the first release there is one written by the tool, Initial. When the model changes it is written anew:
# ./add-migration.sh --replace
set -eu
cd "$(dirname "$0")"
name=${1:?usage: add-migration.sh NAME | --replace}

# Migrations run in the order of their ids, and some are written by hand: Initial always comes first.
initial=20260101000000

dotnet tool restore >/dev/null
if [ "$name" = --replace ]; then
    rm -f Migrations/*/${initial}_Initial.cs Migrations/*/${initial}_Initial.Designer.cs Migrations/*/*ModelSnapshot.cs
fi

for provider in Sqlite PostgreSql; do
    dotnet build -p:EfDesign=true -v q --nologo
    add() {
        dotnet ef migrations add "$1" --no-build --context "${provider}PodSalesDbContext" --output-dir "Migrations/$provider"
    }

    if [ "$name" = --replace ]; then
        add Initial
        for file in Migrations/"$provider"/*_Initial*.cs; do
            sed -i -E "s/\"[0-9]{14}_Initial\"/\"${initial}_Initial\"/" "$file"
            mv "$file" "Migrations/$provider/${initial}_${file##*[0-9]_}"
        done
    else
        add "$name"
    fi
done

# The references to the design tools must not stay in the restored project.
dotnet restore -v q
