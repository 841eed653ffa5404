using System.Text;
using ParamGen.Files.Descriptions;

namespace ParamGen.Files.Tests.Damage;

/// <summary>What the library of safetensors checks in a header, and indexes of several files.</summary>
public class SafeTensorsFormTests
{
    [Theory]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 8, null)]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"more":[{}]}}  """, 8, null)]
    [InlineData("""{"a":{"dtype":"F4","shape":[4],"data_offsets":[0,2]}}""", 2, null)]
    [InlineData("{}", 0, null)]
    [InlineData("""{"a":{"dtype":"F4","shape":[3],"data_offsets":[0,2]}}""", 2, "ends inside a byte")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 7, "need 8 bytes of data, but the file has 7")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 9, "need 8 bytes of data, but the file has 9")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}""", 12, "begins at byte 4")]
    [InlineData("""{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}""", 8, "needs 12 bytes")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}""", 8, "needs 8 bytes")]
    [InlineData("""{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}""", 8, "are not sizes")]
    [InlineData("""{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]}}""", 8, "too many elements")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2]}}""", 8, "lacks its dtype")]
    [InlineData("""{"a":{"dtype":"F32","dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 8, "no valid dtype, or two")]
    [InlineData("""{"a":{"dtype":"U8","shape":[],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[],"data_offsets":[1,2]}}""", 2, "two")]
    [InlineData("""{"__metadata__":{"a":1}}""", 0, "not a text")]
    [InlineData("""{"a":[]}""", 0, "not an object")]
    [InlineData("""{} {}""", 0, "not valid JSON")]
    [InlineData(""" {}""", 0, "does not begin with '{'")]
    [InlineData("""{"\ud800":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}""", 0, "not valid JSON")]
    public void A_header_is_checked_as_the_library_checks_it(string header, int dataBytes, string? reason)
    {
        var description = Describe(File(header, dataBytes), "w.safetensors");
        if (reason is null)
            Assert.Null(description.Error);
        else
            Assert.Contains(reason, description.Error!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"weight_map":{"a":"1.safetensors","b":"2.safetensors"}}""", null)]
    [InlineData("""{"weight_map":{"a":"1.safetensors"}}""", null)]
    [InlineData("""{"weight_map":{"a":"1.safetensors","b":"1.safetensors"}}""", "lists 'b', which '1.safetensors' does not have")]
    [InlineData("""{"weight_map":{"c":"2.safetensors"}}""", "has 'b', which the index does not list there")]
    [InlineData("""{"weight_map":{"a":"3.safetensors"}}""", "'3.safetensors', which the index lists, is not beside it")]
    [InlineData("""{"weight_map":{"a":"../1.safetensors"}}""", "not in the index's own folder")]
    [InlineData("""{"weight_map":{"a":"C:1.safetensors"}}""", "not in the index's own folder")]
    [InlineData("""{"weight_map":{"a":".."}}""", "not in the index's own folder")]
    [InlineData("""{"weight_map":{"a":"1.bin"}}""", "are read as .safetensors")]
    [InlineData("""{"weight_map":{"a":5}}""", "does not name the file")]
    [InlineData("""{"weight_map":{}}""", "lists no files")]
    public void An_index_and_its_files_must_agree(string index, string? reason)
    {
        List<string> opened = [];
        var description = ModelFile.Describe(new MemoryStream(Encoding.UTF8.GetBytes(index)), "model.safetensors.index.json", name =>
        {
            opened.Add(name);
            var tensor = name switch { "1.safetensors" => "a", "2.safetensors" => "b", _ => null };
            return tensor is null ? null
                : new MemoryStream(File($$$"""{"{{{tensor}}}":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}""", 2));
        });

        Assert.Equal(reason is null, description.Error is null);
        Assert.Contains(reason ?? "", description.Error?.Message ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain(opened, name => name.Contains('.', StringComparison.Ordinal) && name.StartsWith('.'));
    }

    private static FileDescription Describe(byte[] file, string name) => ModelFile.Describe(new MemoryStream(file), name);

    private static byte[] File(string header, int dataBytes)
    {
        var json = Encoding.UTF8.GetBytes(header);
        return [.. BitConverter.GetBytes((long)json.Length), .. json, .. new byte[dataBytes]];
    }
}
