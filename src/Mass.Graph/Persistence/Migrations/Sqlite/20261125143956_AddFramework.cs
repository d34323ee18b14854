using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mass.Graph.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddFramework : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "From",
                table: "Seats",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "To",
                table: "Seats",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "FullTimeEquivalent",
                table: "Positions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Places",
                table: "Positions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReportsToId",
                table: "Positions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReportsToKey",
                table: "Positions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Responsibilities",
                table: "Positions",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "IsPublished",
                table: "Documents",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReviewOn",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AgendaSections",
                table: "Committees",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateOnly>(
                name: "DissolvedOn",
                table: "Committees",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FormedOn",
                table: "Committees",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MeetingCadence",
                table: "Committees",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Purpose",
                table: "Committees",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Quorum",
                table: "Committees",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Positions_ReportsToId",
                table: "Positions",
                column: "ReportsToId");

            migrationBuilder.AddForeignKey(
                name: "FK_Positions_Positions_ReportsToId",
                table: "Positions",
                column: "ReportsToId",
                principalTable: "Positions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Positions_Positions_ReportsToId",
                table: "Positions");

            migrationBuilder.DropIndex(
                name: "IX_Positions_ReportsToId",
                table: "Positions");

            migrationBuilder.DropColumn(
                name: "From",
                table: "Seats");

            migrationBuilder.DropColumn(
                name: "To",
                table: "Seats");

            migrationBuilder.DropColumn(
                name: "FullTimeEquivalent",
                table: "Positions");

            migrationBuilder.DropColumn(
                name: "Places",
                table: "Positions");

            migrationBuilder.DropColumn(
                name: "ReportsToId",
                table: "Positions");

            migrationBuilder.DropColumn(
                name: "ReportsToKey",
                table: "Positions");

            migrationBuilder.DropColumn(
                name: "Responsibilities",
                table: "Positions");

            migrationBuilder.DropColumn(
                name: "IsPublished",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "ReviewOn",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "AgendaSections",
                table: "Committees");

            migrationBuilder.DropColumn(
                name: "DissolvedOn",
                table: "Committees");

            migrationBuilder.DropColumn(
                name: "FormedOn",
                table: "Committees");

            migrationBuilder.DropColumn(
                name: "MeetingCadence",
                table: "Committees");

            migrationBuilder.DropColumn(
                name: "Purpose",
                table: "Committees");

            migrationBuilder.DropColumn(
                name: "Quorum",
                table: "Committees");
        }
    }
}
