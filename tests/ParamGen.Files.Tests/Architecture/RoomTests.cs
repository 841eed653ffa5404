using NetArchTest.Rules;

namespace ParamGen.Files.Tests.Architecture;

/// <summary>The rooms of ParamGen.Files, who may know whom, and that only the program opens files.</summary>
public class RoomTests
{
    private const string Files = "ParamGen.Files.";

    /// <summary>Each room with the rooms that it may know.</summary>
    private static readonly Dictionary<string, string[]> rooms = new()
    {
        ["Bytes"] = [],
        ["Descriptions"] = [],
        ["Json"] = ["Bytes"],
        ["Shards"] = ["Bytes"],
        ["Zip"] = ["Bytes"],
        ["Hdf5"] = ["Bytes"],
        ["Onnx"] = ["Bytes", "Descriptions"],
        ["SafeTensors"] = ["Bytes", "Descriptions", "Json", "Shards"],
        ["TensorFlowLite"] = ["Bytes", "Descriptions"],
        ["Keras"] = ["Bytes", "Descriptions", "Hdf5", "Json", "SafeTensors", "Shards", "Zip"],
    };

    public static TheoryData<string> Rooms => [.. rooms.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_knows_only_those_that_it_may(string room)
    {
        var others = rooms.Keys.Where(other => other != room && !rooms[room].Contains(other)).Select(other => Files + other);
        AssertDoesNotKnow(Types.InAssembly(typeof(ModelFile).Assembly).That().ResideInNamespace(Files + room), [.. others]);
    }

    [Fact]
    public void Every_type_is_in_a_room_or_one_of_the_few_at_the_door()
    {
        var strays = typeof(ModelFile).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith(Files, StringComparison.Ordinal) == true)
            .Where(type => !rooms.ContainsKey(type.Namespace!.Split('.')[2]));
        Assert.Empty(strays);
        Assert.Equal(
            ["FileMark", "FileMarks", "ModelFile"],
            typeof(ModelFile).Assembly.GetTypes().Where(type => type.Namespace == "ParamGen.Files" && !type.IsNested)
                .Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>A stream in, a description out: what a file names is never opened here.</summary>
    [Fact]
    public void Nothing_here_opens_a_file() => AssertDoesNotKnow(
        Types.InAssembly(typeof(ModelFile).Assembly),
        ["System.IO.File", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.Directory", "System.IO.MemoryMappedFiles"]);

    [Theory]
    [InlineData(typeof(ModelFile), "Google.Protobuf")]
    [InlineData(typeof(ParamGen.Describe.TextNames), "ParamGen.Files")]
    public void Only_these_are_referenced_besides_the_platform(Type type, string allowed)
    {
        var references = type.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal));
        Assert.Equal([allowed], references);
    }

    [Fact]
    public void No_namespace_is_named_like_a_class_in_it() => Assert.DoesNotContain(
        typeof(ModelFile).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("ParamGen", StringComparison.Ordinal) == true),
        type => type.Namespace!.Split('.').Last() == type.Name);

    private static void AssertDoesNotKnow(PredicateList types, string[] others)
    {
        Assert.NotEmpty(types.GetTypes());
        var result = types.ShouldNot().HaveDependencyOnAny(others).GetResult();
        var failing = (result.FailingTypes ?? []).Select(type => $"{type.FullName}: {type.Explanation}");
        Assert.True(result.IsSuccessful, string.Join('\n', failing));
    }

    private static void AssertDoesNotKnow(Types types, string[] others)
    {
        var result = types.ShouldNot().HaveDependencyOnAny(others).GetResult();
        var failing = (result.FailingTypes ?? []).Select(type => $"{type.FullName}: {type.Explanation}");
        Assert.True(result.IsSuccessful, string.Join('\n', failing));
    }
}
