using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mass.Graph.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddPositionPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Places",
                table: "Positions",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Places",
                table: "Positions");
        }
    }
}
