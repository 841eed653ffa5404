namespace ParamGen.Core.Model;

/// <summary>The members of the enums that attributes take.</summary>
internal static class EnumMembers
{
    private static readonly Dictionary<string, Type> types = typeof(LayerAttribute).Assembly.GetTypes()
        .Where(type => type is { IsEnum: true, IsPublic: true, Namespace: nameof(ParamGen) })
        .ToDictionary(type => type.Name);

    /// <summary>The member with a number, or the number as one where there is none.</summary>
    /// <param name="type">The enum's name.</param>
    /// <param name="number">The number, of whatever integer type.</param>
    public static Enum Of(string type, object number) => (Enum)Enum.ToObject(types[type], number);

    /// <summary>The member of a name, or of a number that is written out.</summary>
    public static Enum Parse(string type, string name) => (Enum)Enum.Parse(types[type], name);
}
