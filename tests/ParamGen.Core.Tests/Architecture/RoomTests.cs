using NetArchTest.Rules;
using ParamGen.Core.Model;

namespace ParamGen.Core.Tests.Architecture;

/// <summary>The rooms of Core and who may know whom: data flows one way, and no two rooms know each other.</summary>
public class RoomTests
{
    private const string Core = "ParamGen.Core.";

    /// <summary>What every room may know: data structures, numbers and texts.</summary>
    private static readonly string[] tools = ["Collections", "Text", "Arithmetic", "Shapes"];

    /// <summary>Each room with the rooms that it may know.</summary>
    private static readonly Dictionary<string, string[]> rooms = new()
    {
        ["Collections"] = [],
        ["Text"] = [],
        ["Arithmetic"] = ["Collections", "Text"],
        ["Shapes"] = ["Collections", "Arithmetic"],
        ["Json"] = ["Text"],
        ["Model"] = ["Collections", "Shapes"],
        ["Rules"] = ["Model", .. tools],
        ["Weights"] = [.. tools],
        ["Operators"] = ["Model", .. tools],
        ["Devices"] = ["Model", .. tools],
        ["Layers"] = ["Devices", "Model", "Operators", "Rules", "Weights", .. tools],
        ["Graph"] = ["Layers", "Model", "Rules", .. tools],
        ["Evaluation"] = ["Devices", "Graph", "Layers", "Model", "Rules", "Weights", .. tools],
        ["Advice"] = ["Devices", "Evaluation", "Layers", "Model", "Rules", "Weights", .. tools],
        ["Formats"] = ["Json", "Layers", "Model", "Rules", .. tools],
        ["Files"] = ["Devices", "Evaluation", "Formats", "Model", "Rules", .. tools],
        ["Contracts"] = ["Advice", "Devices", "Evaluation", "Files", "Formats", "Graph", "Layers", "Model", "Rules", "Weights", .. tools],
        ["Outputs"] = ["Evaluation", "Formats", "Graph", "Json", "Layers", "Model", "Weights", .. tools],
    };

    public static TheoryData<string> Rooms => [.. rooms.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_those_before_it(string room)
    {
        var others = rooms.Keys.Where(other => other != room && !rooms[room].Contains(other)).Select(other => Core + other);
        var types = Types.InAssembly(typeof(LayerSource).Assembly).That().ResideInNamespace(Core + room);
        Assert.NotEmpty(types.GetTypes());

        var result = types.ShouldNot().HaveDependencyOnAny([.. others]).GetResult();

        var failing = (result.FailingTypes ?? []).Select(type => $"{type.FullName}: {type.Explanation}");
        Assert.True(result.IsSuccessful, string.Join('\n', failing));
    }

    [Fact]
    public void Every_type_is_in_a_room()
    {
        var strays = typeof(LayerSource).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith(Core, StringComparison.Ordinal) == true || type.Namespace == "ParamGen.Core")
            .Where(type => !rooms.ContainsKey(type.Namespace!.Split('.').ElementAtOrDefault(2) ?? ""));

        Assert.Empty(strays);
    }

    [Fact]
    public void No_room_knows_itself_through_others()
    {
        var order = new List<string>();
        foreach (var room in rooms.Keys)
            Visit(room, []);
        Assert.Equal(rooms.Count, order.Count);

        void Visit(string room, string[] path)
        {
            Assert.DoesNotContain(room, path);
            foreach (var known in rooms[room])
                Visit(known, [.. path, room]);
            if (!order.Contains(room))
                order.Add(room);
        }
    }

    /// <summary>No namespace has the name of a class in it: one would hide the other.</summary>
    [Fact]
    public void No_namespace_is_named_like_a_class_in_it()
    {
        var types = typeof(LayerSource).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("ParamGen", StringComparison.Ordinal) == true);

        Assert.DoesNotContain(types, type => type.Namespace!.Split('.').Last() == type.Name);
    }
}
