namespace ParamGen.Compiler.Generation;

/// <summary>A constant: its type, name and value as C# text, and what its documentation says.</summary>
internal readonly record struct Member(string Type, string Name, string Value, string Documentation)
{
    public static Member Of(string name, long value, string documentation) => new("long", name, Literals.Of(value), documentation);

    public static Member Of(string name, int value, string documentation) => new("int", name, Literals.Of(value), documentation);

    public static Member Of(string name, string value, string documentation) => new("string", name, Literals.Of(value), documentation);

    public void Write(SourceWriter writer)
    {
        writer.Line("/// <summary>", Literals.Documentation(Documentation), "</summary>");
        writer.Line("public const ", Type, " ", Name, " = ", Value, ";");
    }
}
