namespace ParamGen.Tool.Commands;

/// <summary>What a report is written as.</summary>
internal enum OutputFormat
{
    Table,
    Markdown,
    Json,
    Csv,
}
