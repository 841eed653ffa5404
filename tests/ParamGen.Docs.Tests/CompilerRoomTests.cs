using NetArchTest.Rules;
using ParamGen.Compiler;
using ParamGen.Compiler.Generation;

namespace ParamGen.Docs.Tests;

/// <summary>
/// The rooms of the compiler's DLL and who may know whom: what is read comes before what is written, and syntax may ask symbols,
/// never the other way round. What each room alone may touch of Roslyn is held as well.
/// </summary>
public class CompilerRoomTests
{
    private const string Compiler = "ParamGen.Compiler";
    private const string Symbols = "Reading.Symbols";
    private const string Syntax = "Reading.Syntax";

    /// <summary>The steps that generator and analyzer share, and the generator itself.</summary>
    private const string Steps = "";

    /// <summary>Each room with the rooms that it knows. A room within another is one of its own where it is listed.</summary>
    private static readonly Dictionary<string, string[]> rooms = new()
    {
        ["LanguageSupport"] = [],
        ["Diagnostics"] = [],
        ["Naming"] = [],
        ["Reading"] = [],
        ["Reading.Expressions"] = ["LanguageSupport"],
        ["Reading.Files"] = ["Reading"],
        [Symbols] = ["LanguageSupport", "Diagnostics", "Naming", "Reading", "Reading.Expressions", "Reading.Files"],
        [Syntax] = ["LanguageSupport", "Naming", "Reading", "Reading.Expressions", "Reading.Files", Symbols],
        ["Generation"] = ["Naming", "Reading"],
        [Steps] = ["Diagnostics", "Reading", "Reading.Files", Symbols, Syntax, "Generation"],
        ["Analysis"] = ["Diagnostics", "Naming", "Reading", "Reading.Files", Symbols, "Generation", Steps],
    };

    /// <summary>The compiler's own types; the attributes and Core are compiled in as well.</summary>
    private static readonly HashSet<string> names =
    [
        .. typeof(ModelGenerator).Assembly.GetTypes()
            .Where(type => !type.IsNested && (type.Namespace + ".").StartsWith(Compiler + ".", StringComparison.Ordinal))
            .Select(type => type.FullName!),
    ];

    public static TheoryData<string> Rooms => [.. rooms.Keys];

    public static TheoryData<string, string> Arrows =>
        [.. rooms.SelectMany(room => room.Value.Select(known => new TheoryDataRow<string, string>(room.Key, known)))];

    /// <summary>What is allowed of Roslyn in some rooms alone.</summary>
    public static TheoryData<string, string[]> Touched => new()
    {
        // What an attribute says is Reading's to know; where it stands, Analysis's.
        { "Microsoft.CodeAnalysis.AttributeData", [Symbols, "Analysis"] },
        { "Microsoft.CodeAnalysis.TypedConstant", [Symbols] },
        { "Microsoft.CodeAnalysis.Location", ["Analysis"] },
        { "Microsoft.CodeAnalysis.Diagnostic", ["Analysis"] },
        { "Microsoft.CodeAnalysis.DiagnosticDescriptor", ["Diagnostics", "Analysis"] },
        // Code is added by the generator alone. Files and Analysis read the text of files.
        { "Microsoft.CodeAnalysis.SourceProductionContext", [Steps] },
        { "Microsoft.CodeAnalysis.Text.SourceText", ["Generation", Steps, "Reading.Files", "Analysis"] },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_those_before_it(string room)
    {
        var others = rooms.Keys.Where(other => other != room && !rooms[room].Contains(other)).SelectMany(NamesIn);

        Assert.Empty(Knowing(others)[room]);
    }

    /// <summary>The check sees what a room knows: an arrow to which it is blind, or that nobody needs, is not in the list.</summary>
    [Theory]
    [MemberData(nameof(Arrows))]
    public void Every_arrow_is_needed(string room, string known) => Assert.NotEmpty(Knowing(NamesIn(known))[room]);

    [Fact]
    public void Every_room_is_listed_after_those_that_it_knows()
    {
        var order = rooms.Keys.ToList();

        Assert.All(rooms, room => Assert.All(room.Value, known => Assert.True(order.IndexOf(known) < order.IndexOf(room.Key))));
    }

    [Fact]
    public void Every_room_has_types_and_every_type_a_room()
    {
        Assert.All(rooms.Keys, room => Assert.NotEmpty(NamesIn(room)));
        Assert.DoesNotContain(names, name => RoomOf(name) is null);
    }

    [Theory]
    [MemberData(nameof(Touched))]
    public void Roslyn_s_type_is_touched_in_its_rooms_alone(string type, string[] allowed) =>
        Assert.Equal(allowed.Order(StringComparer.Ordinal), RoomsOf(Knowing([type])));

    /// <summary>What writes C# is known to Generation alone; others see what goes in and the text that comes out.</summary>
    [Fact]
    public void Generation_alone_writes_code()
    {
        string[] seen =
        [
            typeof(ModelReport).FullName!,
            typeof(Refusal).FullName!,
            typeof(ConstantLevel).FullName!,
            typeof(ConstantLevels).FullName!,
            typeof(HintName).FullName!,
            typeof(ModelEmitter).FullName!,
        ];

        Assert.Equal(["Generation"], RoomsOf(Knowing(NamesIn("Generation").Except(seen))));
    }

    /// <summary>The types that depend on any of some types, by their rooms.</summary>
    private static ILookup<string, string> Knowing(IEnumerable<string> types) =>
        Types.InAssembly(typeof(ModelGenerator).Assembly).That().HaveDependencyOnAny([.. types]).GetTypes()
            .Select(type => type.FullName.Split('/', '+')[0])
            .Where(names.Contains)
            .Distinct()
            .ToLookup(name => RoomOf(name)!);

    private static IEnumerable<string> RoomsOf(ILookup<string, string> types) =>
        types.Select(room => room.Key).Order(StringComparer.Ordinal);

    private static IEnumerable<string> NamesIn(string room) => names.Where(name => RoomOf(name) == room);

    /// <summary>The innermost room that a type is in; null where it is in none.</summary>
    private static string? RoomOf(string name)
    {
        var around = name[..name.LastIndexOf('.')];
        if (around == Compiler)
            return Steps;
        return rooms.Keys
            .Where(room => room != Steps && (around + ".").StartsWith($"{Compiler}.{room}.", StringComparison.Ordinal))
            .MaxBy(room => room.Length);
    }
}
