using System.Diagnostics;
using System.Text;
using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Robustness;

/// <summary>A file of 2 GB takes as long as a small one: tensors' data is skipped. Its bytes are not on the disk either.</summary>
public sealed class LargeFileTests : IDisposable
{
    private const long Data = (2L << 30) - 4096;

    /// <summary>A second and 100 MB are the limits; a reader takes a hundredth of that.</summary>
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(1);

    private const long MostMemory = 100L << 20;

    private readonly string folder = Directory.CreateTempSubdirectory("ParamGen.Files").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Onnx()
    {
        var raw = Proto.WithLength(9, Data);
        var tensor = Proto.Join(Proto.Number(1, Data / 4), Proto.Number(2, 1), Proto.Text(8, "w"), raw);
        var graph = Proto.Join(Proto.WithLength(5, (ulong)tensor.Length + Data), tensor);
        AssertIsRead("net.onnx", Proto.Join(Proto.Number(1, 8), Proto.WithLength(7, (ulong)graph.Length + Data), graph), []);
    }

    [Fact]
    public void SafeTensors()
    {
        var header = Encoding.UTF8.GetBytes($$$"""{"w":{"dtype":"F32","shape":[{{{Data / 4}}}],"data_offsets":[0,{{{Data}}}]}}""");
        AssertIsRead("w.safetensors", [.. BitConverter.GetBytes((long)header.Length), .. header], []);
    }

    /// <summary>The weights are at the end of a whole file, in a group of its own: HDF5 without a library to write it.</summary>
    [Fact]
    public void Hdf5() => AssertIsRead("net.weights.h5", HandmadeHdf5.Head(Data), []);

    [Fact]
    public void Keras()
    {
        var hdf = HandmadeHdf5.Head(Data);
        var (head, tail) = HandmadeZip.Stored("model.weights.h5", hdf, hdf.Length + Data, ("config.json", "{}"u8.ToArray()));
        AssertIsRead("net.keras", head, tail);
    }

    /// <summary>Data after the tables, as in every file of more than 2 GB.</summary>
    [Fact]
    public void TensorFlowLite() => AssertIsRead("net.tflite", HandmadeFlatBuffer.Model(Data), []);

    [Fact]
    public void A_large_text_is_an_error() =>
        Assert.Contains("more than", Describe(Write("net.json", "{"u8.ToArray(), [])).Error!.Message, StringComparison.Ordinal);

    private void AssertIsRead(string name, byte[] head, byte[] tail)
    {
        var file = Write(name, head, tail);
        Describe(file); // once without a clock: the code is compiled while it runs first
        var memory = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var description = Describe(file);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, longest);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - memory, 0, MostMemory / 10);
        Assert.Null(description.Error);
        Assert.Equal(Data, Assert.Single(description.Weights!).Bytes);
    }

    private static FileDescription Describe(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return ModelFile.Describe(stream, path);
    }

    private string Write(string name, byte[] head, byte[] tail)
    {
        var path = Path.Combine(folder, name);
        using var stream = File.Create(path);
        stream.Write(head);
        stream.Position = head.Length + Data;
        stream.Write(tail);
        stream.SetLength(head.Length + Data + tail.Length);
        return path;
    }
}
